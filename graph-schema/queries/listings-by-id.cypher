CYPHER 25
// Listings by id. Parameters: ids. Columns: the properties, partyId, listId.
MATCH (party:Party)<-[:LISTS]-(listing:Node&Listing)-[:ON]->(list:PartyList)
WHERE listing.id IN $ids AND visible(listing)
RETURN listing.id AS id, party.id AS partyId, list.id AS listId, listing.programme AS programme, listing.from AS from,
       listing.to AS to, listing.citation AS citation, listing.role AS role,
       listing.synthetic AS synthetic
ORDER BY id
