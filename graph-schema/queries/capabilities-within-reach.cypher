CYPHER 25
// Products that can classify on a protected ground and that a high-risk end user was supplied with or uses, without a use of that
// capability by that end user on record. The capability was there while the end user got or had the product, as far as known.
// Columns: endUse (null), product, capability (of the product), endUser, deployment, groups (ids, none), state, grounds.
MATCH (product:Product)<-[:OF]-(has:ProductCapability)-[:IS]->(capability:Capability)
WHERE visible(has) AND visible(product) AND size(coalesce(capability.grounds, [])) > 0
MATCH (product)<-[:FROM|OF]-(link:Link)-[:TO]->(user:Party)
WHERE visible(link) AND visible(user) AND link.kind IN ['DEPLOYMENT', 'SUPPLY']
  AND coalesce(has.validFromDay <= link.validToDay, true) AND coalesce(has.validToDay >= link.validFromDay, true)
  AND EXISTS { MATCH (designation:RiskDesignation) WHERE visible(designation) AND designates(designation, user) }
  AND NOT EXISTS {
    MATCH (has)<-[:BY_MEANS_OF]-(use:EndUse)-[:BY|IN]->(where:Node)
    WHERE visible(use) AND (where = user OR where = link)
  }
WITH product, has, capability, user, link ORDER BY link.kind, link.id
WITH product, has, capability, user, head(collect(link)) AS link
RETURN null AS endUse, product.id AS product, has.id AS capability, user.id AS endUser, link.id AS deployment,
       user.country AS state, capability.grounds AS grounds, [] AS groups
ORDER BY capability, endUser
