CYPHER 25
// All parties with what screening compares, in the order of their ids. Columns: id, kind, countries, addresses, identifiers, birthDates, incorporatedOn, audience (null if
// public), names (list of maps with text and kind).
MATCH (party:Entity)
WHERE party.id IS NOT NULL AND party:Party
WITH party ORDER BY party.id
RETURN party.id AS id, party.kind AS kind,
       coalesce(party.countries, CASE WHEN party.country IS NULL THEN [] ELSE [party.country] END) AS countries,
       party.addresses AS addresses, party.identifiers AS identifiers, party.birthDates AS birthDates,
       party.incorporatedOn AS incorporatedOn, party.audience AS audience,
       COLLECT { MATCH (party)-[:NAMED]->(name:Name) RETURN name {.text, .kind} ORDER BY name.kind <> 'PRIMARY', name.text } AS names
