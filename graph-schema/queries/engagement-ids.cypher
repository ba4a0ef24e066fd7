CYPHER 25
// Engagements with a party on either side, of some kinds, about some regions, oldest first. Parameters: party (id), kinds, regions
// (each null for any). Columns: id (at most 501: one more than are answered).
MATCH (engagement:Engagement)
WHERE visible(engagement)
  AND ($party IS NULL OR EXISTS { (engagement)-[:BY|WITH]->(:Party {id: $party}) })
  AND ($kinds IS NULL OR engagement.kind IN $kinds)
  AND ($regions IS NULL OR any(region IN engagement.regions WHERE region IN $regions))
RETURN engagement.id AS id ORDER BY coalesce(engagement.dateDay, date('9999-12-31')), id LIMIT 501
