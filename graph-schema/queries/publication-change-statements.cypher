CYPHER 25
// Writes changed statements and their names, in place of what was stored of them. What refers to them and what they cite stays, but for
// what this edition said before. Parameters: statements (list of maps with id, labels, properties, names), source (id of the edition).
UNWIND $statements AS statement
MATCH (node:Node {id: statement.id})
REMOVE node:$(labels(node))
SET node = statement.properties
SET node:$(statement.labels)
WITH node, statement
CALL (node) {
  OPTIONAL MATCH (node)-[reference]->(target:Node)
  WHERE type(reference) <> 'CITES' OR target.id = $source
  OPTIONAL MATCH (node)-[:NAMED]->(old:Name)
  DELETE reference
  DETACH DELETE old
}
UNWIND statement.names AS name
CREATE (node)-[:NAMED]->(new:Name)
SET new = name
