CYPHER 25
// Entities by name, best match first. Parameters: words (Lucene query), kinds, countries (each null for any), limit.
// Columns: id, score.
CALL db.index.fulltext.queryNodes('name__texts', $words, {limit: 5000}) YIELD node AS name, score
MATCH (entity:Entity)-[:NAMED]->(name)
WHERE visible(entity) AND visible(name)
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($countries IS NULL OR entity.country IN $countries)
RETURN entity.id AS id, max(score) AS score ORDER BY score DESC, id LIMIT $limit
