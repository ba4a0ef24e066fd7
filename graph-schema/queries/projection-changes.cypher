CYPHER 25
// What has changed since a version of the graph, as far as it is still noted. Parameters: since (a version, as a number).
// Columns: number (of the version that came of it), ids (of entities and links), oldest first.
MATCH (change:GraphChange)
WHERE change.number > $since
RETURN change.number AS number, change.ids AS ids
ORDER BY number
