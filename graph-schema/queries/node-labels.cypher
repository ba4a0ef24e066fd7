CYPHER 25
// Labels of nodes by id. Parameters: ids. Columns: id, labels.
MATCH (node:Node)
WHERE node.id IN $ids AND visible(node)
RETURN node.id AS id, labels(node) AS labels
