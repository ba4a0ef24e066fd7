CYPHER 25
// Risk designations by id. Parameters: ids. Columns: the properties, claimIds, listingIds.
MATCH (designation:RiskDesignation)
WHERE designation.id IN $ids AND visible(designation)
WITH designation ORDER BY designation.id
RETURN designation.id AS id, designation.reason AS reason, designation.function AS function, designation.country AS country,
       designation.territory AS territory, designation.from AS from, designation.to AS to,
       [(designation)-[:RESTS_ON]->(claim:Claim) WHERE visible(claim) | claim.id] AS claimIds,
       [(designation)-[:RESTS_ON]->(listing:Listing) WHERE visible(listing) | listing.id] AS listingIds
