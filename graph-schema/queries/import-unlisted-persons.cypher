CYPHER 25
// Natural persons of other datasets whose listings are all in some datasets.
// Parameters: datasets (list of text), all (whether whoever loads them sees everything).
// Columns: dataset (of a listing), id (of the person).
MATCH (listing:Listing)-[:LISTS]->(person:Person)
WHERE listing.dataset IN $datasets AND NOT person.dataset IN $datasets
  AND NOT EXISTS { MATCH (person)<-[:LISTS]-(other:Listing) WHERE NOT other.dataset IN $datasets AND ($all OR visible(other)) }
RETURN DISTINCT listing.dataset AS dataset, person.id AS id
ORDER BY dataset, id
