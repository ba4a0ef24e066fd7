CYPHER 25
// The version of the graph: a number that every import raises when it is done.
// Columns: version (text).
MATCH (version:GraphVersion)
RETURN toString(version.number) AS version
