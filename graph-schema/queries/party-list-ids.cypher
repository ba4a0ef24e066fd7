CYPHER 25
// All lists of parties. Columns: id.
MATCH (list:PartyList)
WHERE visible(list)
RETURN list.id AS id ORDER BY id
