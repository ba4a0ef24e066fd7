CYPHER 25
// Names of some entities. Parameters: ids (list of text). Columns: id (of the entity), name (the properties).
MATCH (entity:Node)-[:NAMED]->(name:Name)
WHERE entity.id IN $ids
RETURN entity.id AS id, properties(name) AS name
ORDER BY id, name.text
