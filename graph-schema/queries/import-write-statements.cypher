CYPHER 25
// Writes statements and their names, in place of what was stored of them. What refers to them stays.
// Parameters: statements (list of maps with id, labels, properties, names).
UNWIND $statements AS statement
MERGE (node:Node {id: statement.id})
REMOVE node:$(labels(node))
SET node = statement.properties
SET node:$(statement.labels)
WITH node, statement
CALL (node) {
  OPTIONAL MATCH (node)-[reference]->(:Node)
  OPTIONAL MATCH (node)-[:NAMED]->(old:Name)
  DELETE reference
  DETACH DELETE old
}
UNWIND statement.names AS name
CREATE (node)-[:NAMED]->(new:Name)
SET new = name, new.audience = node.audience
