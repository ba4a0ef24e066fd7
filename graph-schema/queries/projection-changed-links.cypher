CYPHER 25
// Those of some links that are there, for whomever, in the order of ids. Parameters: ids. Columns: those of projection-links.
MATCH (link:Link)
WHERE link.id IN $ids
MATCH (from:Entity)<-[:FROM]-(link)-[:TO]->(to:Entity)
RETURN link.id AS id, link.kind AS kind, from.id AS from, to.id AS to, link.validFromDay AS validFrom, link.validToDay AS validTo,
       link.audience AS audience,
       COLLECT { MATCH (link)-[of:OF]->(product:Product) RETURN product.id ORDER BY of.index } AS products,
       COLLECT {
         MATCH (link)<-[:ABOUT]-(claim:Claim)
         RETURN {stance: claim.stance, basis: claim.basis, publishedOn: claim.publishedOnDay, withdrawnOn: claim.withdrawnOnDay,
           audience: claim.audience}
       } AS claims
ORDER BY id
