CYPHER 25
// Which ids of generated graphs are taken, and whether by a generated graph. Parameters: ids (list of text). Columns: id, generated.
MATCH (node:Node)
WHERE node.id IN $ids
RETURN node.id AS id, node:Dataset AND coalesce(node.digest STARTS WITH 'generated:', false) AS generated
