CYPHER 25
// Lists of parties by id. Parameters: ids. Columns: the properties, authorityId.
MATCH (list:Node&PartyList)-[:KEPT_BY]->(authority:Party)
WHERE list.id IN $ids AND visible(list)
RETURN list.id AS id, list.name AS name, list.kind AS kind, list.jurisdiction AS jurisdiction, list.country AS country,
       authority.id AS authorityId, list.synthetic AS synthetic
ORDER BY id
