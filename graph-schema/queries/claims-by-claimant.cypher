CYPHER 25
// Claims that parties make, oldest first. Parameters: ids. Columns: owner, id.
MATCH (owner:Node&Party)<-[:BY]-(claim:Claim)
WHERE owner.id IN $ids AND visible(claim)
RETURN owner.id AS owner, claim.id AS id ORDER BY owner, coalesce(claim.publishedOnDay, date('9999-12-31')), id
