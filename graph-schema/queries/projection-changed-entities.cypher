CYPHER 25
// Those of some entities that are there, for whomever, in the order of ids. Parameters: ids. Columns: those of projection-entities.
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, entity.kind AS kind, entity.audience AS audience
ORDER BY id
