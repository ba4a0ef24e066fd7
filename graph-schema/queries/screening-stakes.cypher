CYPHER 25
// Who owns or controls some parties on a day. Parameters: ids (of the owned), asOf (day), knownAt (day; null for any). Columns: id (of the
// link), ownerId, ownedId, control, shareMin, shareMax, indirect, claims (list of maps with stance, basis, known and stands, on that day).
MATCH (owner:Party)<-[:FROM]-(link:Link)-[:TO]->(owned:Node&Party)
WHERE owned.id IN $ids AND link.kind IN ['OWNERSHIP', 'CONTROL'] AND visible(link) AND visible(owner)
  AND coalesce(link.validFromDay, $asOf) <= $asOf
  AND (coalesce(link.validToDay, $asOf) >= $asOf OR (link.validToBasis = 'BETWEEN_EDITIONS' AND $knownAt < link.closedIn))
RETURN link.id AS id, owner.id AS ownerId, owned.id AS ownedId, link.kind = 'CONTROL' AS control, link.shareMin AS shareMin,
       link.shareMax AS shareMax, coalesce(link.indirect, false) AS indirect,
       COLLECT {
         MATCH (claim:Claim)-[:ABOUT]->(link)
         WHERE visible(claim) AND ($knownAt IS NULL OR claim.publishedOnDay <= $knownAt)
         RETURN claim {.stance, .basis, stands: claim.withdrawnOnDay IS NULL OR coalesce($knownAt < claim.withdrawnOnDay, false)}
       } AS claims
ORDER BY id
