CYPHER 25
// Parties with some ids that have a listing, but for listings of some datasets.
// Parameters: ids (list of text), datasets (list of text), all (whether whoever loads them sees everything).
// Columns: id.
MATCH (party:Node&Party)<-[:LISTS]-(listing:Listing)
WHERE party.id IN $ids AND NOT listing.dataset IN $datasets AND ($all OR visible(listing))
RETURN DISTINCT party.id AS id
