CYPHER 25
// Parliamentary acts of some kinds and about some nodes, or all, oldest first. Parameters: kinds, about (ids; or null). Columns: id
// (at most 501: one more than are answered).
MATCH (act:ParliamentaryAct)
WHERE visible(act) AND ($kinds IS NULL OR act.kind IN $kinds)
  AND ($about IS NULL OR EXISTS { MATCH (act)-[:ABOUT]->(asked:Node) WHERE asked.id IN $about })
RETURN act.id AS id ORDER BY coalesce(act.dateDay, date('9999-12-31')), id LIMIT 501
