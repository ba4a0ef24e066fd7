CYPHER 25
// Parties on a list, on a day and as known on a day. Parameters: asOf, knownAt (days, each null for any). Columns: id.
MATCH (party:Party)<-[:LISTS]-(listing:Listing)-[:ON]->(list:PartyList)
WHERE visible(party) AND visible(listing) AND visible(list) AND holds(listing)
RETURN DISTINCT party.id AS id
