CYPHER 25
// Which product is a component of which, as far as visible and not refuted on what was known. Parameters: knownAt (day, or null).
// Columns: part, whole (ids of products).
MATCH (part:Product)<-[:FROM]-(link:Link {kind: 'COMPONENT'})-[:TO]->(whole:Product)
WHERE visible(link) AND visible(part) AND visible(whole)
MATCH (link)<-[:ABOUT]-(claim:Claim)
WHERE visible(claim) AND ($knownAt IS NULL OR claim.publishedOnDay <= $knownAt)
WITH part, link, whole, claim, claim.withdrawnOnDay IS NULL OR coalesce(claim.withdrawnOnDay > $knownAt, false) AS stands
WITH part, link, whole,
     count(CASE WHEN claim.stance = 'ASSERTS' AND stands THEN 1 END) AS assertions,
     count(CASE WHEN claim.stance = 'DENIES' AND stands AND claim.basis = 'OFFICIAL_RECORD' THEN 1 END) AS contradictions
WHERE assertions > 0 AND contradictions = 0
RETURN DISTINCT part.id AS part, whole.id AS whole
