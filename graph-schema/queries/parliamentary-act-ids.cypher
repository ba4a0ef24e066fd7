CYPHER 25
// Parliamentary acts of some kinds, or all, oldest first. Parameters: kinds (or null). Columns: id
// (at most 501: one more than are answered).
MATCH (act:ParliamentaryAct)
WHERE visible(act) AND ($kinds IS NULL OR act.kind IN $kinds)
RETURN act.id AS id ORDER BY coalesce(act.dateDay, date('9999-12-31')), id LIMIT 501
