CYPHER 25
// Raises the version of the graph.
MATCH (version:GraphVersion)
SET version.number = version.number + 1
