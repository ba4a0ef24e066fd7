CYPHER 25
// Writes references between statements.
// Parameters: references (list of maps with from, to, type, properties).
UNWIND $references AS reference
MATCH (from:Node {id: reference.from})
MATCH (to:Node {id: reference.to})
CREATE (from)-[stored:$(reference.type)]->(to)
SET stored = reference.properties
