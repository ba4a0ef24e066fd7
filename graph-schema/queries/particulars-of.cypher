CYPHER 25
// What tells parties from others of their name. Parameters: ids. Columns: owner, countries, addresses, birthDates, incorporatedOn.
MATCH (party:Node&Party)
WHERE party.id IN $ids AND visible(party)
RETURN party.id AS owner, coalesce(party.countries, CASE WHEN party.country IS NULL THEN [] ELSE [party.country] END) AS countries,
       party.addresses AS addresses, party.birthDates AS birthDates, party.incorporatedOn AS incorporatedOn
