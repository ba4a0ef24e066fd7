CYPHER 25
// Products with one of some capabilities, as somebody asserts and no official record contradicts, on what was known, and on a day.
// Parameters: capabilities (ids), knownAt, asOf (days, or null). Columns: id.
MATCH (product:Product)<-[:OF]-(has:ProductCapability)-[:IS]->(capability:Node&Capability)
WHERE capability.id IN $capabilities AND visible(has) AND visible(product)
  AND ($asOf IS NULL OR (coalesce(has.validFromDay, $asOf) <= $asOf AND coalesce(has.validToDay, $asOf) >= $asOf))
MATCH (has)<-[:ABOUT]-(claim:Claim)
WHERE visible(claim) AND ($knownAt IS NULL OR claim.publishedOnDay <= $knownAt)
WITH product, has, claim, claim.withdrawnOnDay IS NULL OR coalesce(claim.withdrawnOnDay > $knownAt, false) AS stands
WITH product, has,
     count(CASE WHEN claim.stance = 'ASSERTS' AND stands THEN 1 END) AS assertions,
     count(CASE WHEN claim.stance = 'DENIES' AND stands AND claim.basis = 'OFFICIAL_RECORD' THEN 1 END) AS contradictions
WHERE assertions > 0 AND contradictions = 0
RETURN DISTINCT product.id AS id
