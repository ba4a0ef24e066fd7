CYPHER 25
// Unknowns about an entity at the start of a question, whose end users can be among those at its end. Those that ask who stands behind
// the entity (upstream) say nothing of whom it reaches.
// Parameters: from, to (ids), knownAt (day on which somebody had said so, or null). Columns: id.
MATCH (unknown:Unknown)-[:ABOUT]->(about:Entity)
WHERE visible(unknown) AND about.id IN $from AND NOT coalesce(unknown.upstream, false)
  AND (unknown.closedIn IS NULL OR $knownAt < unknown.closedIn)
  AND ($knownAt IS NULL
    OR EXISTS { MATCH (unknown)<-[:ABOUT]-(claim:Claim) WHERE visible(claim) AND claim.publishedOnDay <= $knownAt })
MATCH (end:Entity)
WHERE end.id IN $to AND visible(end)
  AND (size(coalesce(unknown.countries, [])) = 0 OR end.country IN unknown.countries)
  AND (size(coalesce(unknown.kinds, [])) = 0 OR end.kind IN unknown.kinds)
RETURN DISTINCT unknown.id AS id ORDER BY id
