CYPHER 25
// The version of the graph: a number that every write raises.
// Columns: version (text).
MATCH (version:GraphVersion)
RETURN toString(version.number) AS version
