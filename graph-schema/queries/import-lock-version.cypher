CYPHER 25
// The version of the graph, which nothing raises any more until this transaction ends. It is read after the lock is taken.
// Columns: version (text).
MATCH (version:GraphVersion)
SET version.locked = true
REMOVE version.locked
WITH version
RETURN toString(version.number) AS version
