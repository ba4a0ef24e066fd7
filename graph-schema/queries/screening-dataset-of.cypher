CYPHER 25
// To which datasets some parties belong. Parameters: ids. Columns: id, dataset.
MATCH (party:Node&Party)
WHERE party.id IN $ids AND visible(party)
RETURN party.id AS id, party.dataset AS dataset
