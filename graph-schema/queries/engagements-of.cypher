CYPHER 25
// Engagements of parties on either side, oldest first. Parameters: ids. Columns: owner, id.
MATCH (owner:Node&Party)<-[:BY|WITH]-(engagement:Engagement)
WHERE owner.id IN $ids AND visible(engagement)
RETURN DISTINCT owner.id AS owner, engagement.id AS id, coalesce(engagement.dateDay, date('9999-12-31')) AS day
ORDER BY owner, day, id
