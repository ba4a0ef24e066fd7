CYPHER 25
// Claims about nodes, oldest first: by the day they were published, those without one last. Parameters: ids. Columns: owner, id.
MATCH (claim:Claim)-[:ABOUT]->(owner:Node)
WHERE owner.id IN $ids AND visible(claim)
RETURN owner.id AS owner, claim.id AS id
ORDER BY owner, coalesce(claim.publishedOnDay, date('9999-12-31')), id
