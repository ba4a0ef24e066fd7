CYPHER 25
// Takes a key back, unless that was done before. Parameters: id, at.
MATCH (key:ApiKey {id: $id})
SET key.revokedAt = coalesce(key.revokedAt, $at)
