CYPHER 25
// Listings of parties, oldest first. Parameters: ids. Columns: owner, id.
MATCH (owner:Node&Party)<-[:LISTS]-(listing:Listing)
WHERE owner.id IN $ids AND visible(listing)
RETURN owner.id AS owner, listing.id AS id
ORDER BY owner, coalesce(listing.fromDay, date('9999-12-31')), id
