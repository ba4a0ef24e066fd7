CYPHER 25
// Claims by id. Parameters: ids. Columns: the properties, aboutId, claimantId, citations, sourceIds (originals in place of copies).
MATCH (claimant:Party)<-[:BY]-(claim:Node&Claim)-[:ABOUT]->(about:Node)
WHERE claim.id IN $ids AND visible(claim)
WITH claim, claimant, about ORDER BY claim.id
CALL (claim) {
  MATCH (claim)-[cites:CITES]->(source:Source)
  WHERE visible(source)
  OPTIONAL MATCH (source)-[:COPY_OF]->+(original:Source)
  WHERE NOT EXISTS { (original)-[:COPY_OF]->(:Source) }
  WITH cites, source, coalesce(original.id, source.id) AS originalId ORDER BY cites.index
  RETURN collect({sourceId: source.id, locator: cites.locator}) AS citations, collect(DISTINCT originalId) AS sourceIds
}
RETURN claim.id AS id, about.id AS aboutId, claim.stance AS stance, claimant.id AS claimantId, claim.channel AS channel,
       claim.statedOn AS statedOn, claim.publishedOn AS publishedOn, claim.withdrawnOn AS withdrawnOn,
       claim.summary AS summary, claim.basis AS basis, claim.synthetic AS synthetic, citations, sourceIds
