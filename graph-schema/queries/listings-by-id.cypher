CYPHER 25
// Listings by id. Parameters: ids. Columns: the properties, partyId, listId.
MATCH (party:Party)<-[:LISTS]-(listing:Node&Listing)-[:ON]->(list:PartyList)
WHERE listing.id IN $ids AND visible(listing)
RETURN listing.id AS id, party.id AS partyId, list.id AS listId, listing.programme AS programme, listing.from AS from,
       CASE WHEN listing.from IS NOT NULL THEN coalesce(listing.fromBasis, 'PUBLISHED') END AS fromBasis, listing.to AS to,
       CASE WHEN listing.to IS NOT NULL THEN coalesce(listing.toBasis, 'PUBLISHED') END AS toBasis, listing.firstSeen AS firstSeen,
       listing.lastSeen AS lastSeen, listing.citation AS citation, listing.role AS role,
       listing.licenceRequirement AS licenceRequirement, listing.licencePolicy AS licencePolicy,
       listing.eccns AS eccns, listing.remarks AS remarks,
       listing.synthetic AS synthetic
ORDER BY id
