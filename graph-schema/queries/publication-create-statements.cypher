CYPHER 25
// Writes new statements and their names. Parameters: statements (list of maps with id, labels, properties, names).
UNWIND $statements AS statement
CREATE (node:$(statement.labels))
SET node = statement.properties
WITH node, statement
UNWIND statement.names AS name
CREATE (node)-[:NAMED]->(new:Name)
SET new = name
