CYPHER 25
// Properties of nodes by id, for types that refer to no other. Parameters: ids. Columns: the properties.
MATCH (node:Node)
WHERE node.id IN $ids AND visible(node)
WITH node ORDER BY node.id
RETURN node.id AS id, node.name AS name, node.description AS description, node.scope AS scope, node.grounds AS grounds,
       node.synthetic AS synthetic
