CYPHER 25
// Risk designations by id. Parameters: ids. Columns: the properties, claimIds, listingIds, groupIds.
MATCH (designation:Node&RiskDesignation)
WHERE designation.id IN $ids AND visible(designation)
WITH designation ORDER BY designation.id
RETURN designation.id AS id, designation.reason AS reason, designation.function AS function, designation.country AS country,
       designation.territory AS territory, designation.from AS from, designation.to AS to, designation.synthetic AS synthetic,
       COLLECT {
         MATCH (designation)-[rests:RESTS_ON]->(claim:Claim) WHERE visible(claim) RETURN claim.id ORDER BY rests.index
       } AS claimIds,
       COLLECT {
         MATCH (designation)-[rests:RESTS_ON]->(listing:Listing) WHERE visible(listing) RETURN listing.id ORDER BY rests.index
       } AS listingIds,
       COLLECT {
         MATCH (designation)-[affects:AFFECTS]->(group:PopulationGroup) WHERE visible(group) RETURN group.id ORDER BY affects.index
       } AS groupIds
