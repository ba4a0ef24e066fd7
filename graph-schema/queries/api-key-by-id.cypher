CYPHER 25
// A key, with what is stored of its secret. Parameters: id. Columns: id, name, role, circles, createdAt, expiresAt, revokedAt, salt, hash.
MATCH (key:ApiKey {id: $id})
RETURN key.id AS id, key.name AS name, key.role AS role, key.circles AS circles, key.createdAt AS createdAt,
  key.expiresAt AS expiresAt, key.revokedAt AS revokedAt, key.salt AS salt, key.hash AS hash
