CYPHER 25
// Unknowns about some entities, or all. Parameters: about (ids, or null). Columns: id
// (at most 501: one more than are answered).
MATCH (unknown:Unknown)
WHERE visible(unknown) AND unknown.closedIn IS NULL
  AND ($about IS NULL OR EXISTS { MATCH (unknown)-[:ABOUT]->(entity:Entity) WHERE entity.id IN $about })
RETURN unknown.id AS id ORDER BY id LIMIT 501
