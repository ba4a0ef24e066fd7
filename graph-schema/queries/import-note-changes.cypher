CYPHER 25
// Notes which entities and links have changed with the version that the graph has now. Notes of the last 50 versions are kept.
// Parameters: ids (list of text).
MATCH (version:GraphVersion)
CREATE (:GraphChange {number: version.number, ids: $ids})
WITH version
MATCH (old:GraphChange)
WHERE old.number <= version.number - 50
DELETE old
