CYPHER 25
// How many of the listings that lists had before an edition it has no longer. Parameters: dataset, edition (day), load. Columns: list (id),
// listed, unseen.
MATCH (listing:Node&Listing {dataset: $dataset})-[:ON]->(list:PartyList)
WHERE listing.closedIn IS NULL AND listing.firstSeen < $edition
RETURN list.id AS list, count(*) AS listed,
       count(CASE WHEN listing.lastSeen < $edition OR coalesce(listing.load, '') <> $load THEN 1 END) AS unseen
ORDER BY list
