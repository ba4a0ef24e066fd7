CYPHER 25
// Removes statements and their names.
// Parameters: ids (list of text).
MATCH (statement:Node)
WHERE statement.id IN $ids
OPTIONAL MATCH (statement)-[:NAMED]->(name:Name)
DETACH DELETE statement, name
