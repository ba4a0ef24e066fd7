CYPHER 25
// All keys, oldest first. Parameters: none. Columns: id, name, role, circles, createdAt, expiresAt, revokedAt.
MATCH (key:ApiKey)
RETURN key.id AS id, key.name AS name, key.role AS role, key.circles AS circles, key.createdAt AS createdAt,
  key.expiresAt AS expiresAt, key.revokedAt AS revokedAt
ORDER BY createdAt, id
