CYPHER 25
// Every link, for whomever, in the order of ids: what the projection holds of it. Columns: id, kind, from, to (ids), validFrom, validTo
// (days, or null), audience (circles, or null), products (ids, in the order of the dossier), claims (about it: maps with stance, basis,
// publishedOn, withdrawnOn, audience, each of the last three null if missing).
MATCH (link:Link)
WHERE link.id IS NOT NULL
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
