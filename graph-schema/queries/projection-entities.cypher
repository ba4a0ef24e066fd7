CYPHER 25
// Every entity, for whomever, in the order of ids: what the projection holds of it. Columns: id, kind, audience (circles, or null).
MATCH (entity:Entity)
WHERE entity.id IS NOT NULL
RETURN entity.id AS id, entity.kind AS kind, entity.audience AS audience
ORDER BY id
