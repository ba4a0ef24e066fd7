CYPHER 25
// Engagements with a party on either side, or all, oldest first. Parameters: party (id, or null). Columns: id
// (at most 501: one more than are answered).
MATCH (engagement:Engagement)
WHERE visible(engagement)
  AND ($party IS NULL OR EXISTS { (engagement)-[:BY|WITH]->(:Party {id: $party}) })
RETURN engagement.id AS id ORDER BY coalesce(engagement.dateDay, date('9999-12-31')), id LIMIT 501
