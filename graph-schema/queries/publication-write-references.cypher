CYPHER 25
// Writes references of statements to others. Parameters: statements (list of maps with id, and references: list of maps with to, type,
// properties).
UNWIND $statements AS statement
MATCH (from:Node {id: statement.id})
UNWIND statement.references AS reference
MATCH (to:Node {id: reference.to})
CREATE (from)-[stored:$(reference.type)]->(to)
SET stored = reference.properties
