CYPHER 25
// Copies of sources. Parameters: ids. Columns: owner, id.
MATCH (copy:Source)-[:COPY_OF]->(owner:Node&Source)
WHERE owner.id IN $ids AND visible(copy)
RETURN owner.id AS owner, copy.id AS id ORDER BY owner, id
