#include "core/layout/table/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace inko::layout {

namespace {

float sum(const std::vector<float> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0F);
}

/// Cuts the largest values to one height so that the sum is what is available.
void cutLargest(std::vector<float> &values, float available)
{
    std::vector<float> sorted = values;
    std::ranges::sort(sorted);
    float below = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        const float height = (available - below) / float(sorted.size() - i);
        if (sorted[i] >= height) {
            for (float &value : values)
                value = std::min(value, height);
            return;
        }
        below += sorted[i];
    }
}

/// Gives what is left to columns in proportion to their shares, none beyond its limit; returns what nobody took.
float distribute(std::vector<float> &widths, const std::vector<float> &shares, const std::vector<float> &limits,
                 float left)
{
    std::vector<bool> isFull(widths.size());
    while (left > 0.01F) {
        float total = 0;
        for (size_t i = 0; i < widths.size(); ++i)
            total += isFull[i] ? 0 : shares[i];
        if (total <= 0)
            return left;
        float given = 0;
        bool someFilled = false;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (isFull[i] || shares[i] <= 0)
                continue;
            const float room = limits[i] - widths[i];
            const float part = left * shares[i] / total;
            if (part >= room) {
                isFull[i] = someFilled = true;
                widths[i] += std::max(0.0F, room);
                given += std::max(0.0F, room);
            }
        }
        if (!someFilled) {
            for (size_t i = 0; i < widths.size(); ++i)
                widths[i] += isFull[i] ? 0 : left * shares[i] / total;
            return 0;
        }
        left -= given;
    }
    return 0;
}

/// Where the longest words alone need nearly all the room, the widest columns give: their words will be divided,
/// and a fifth is left for those who have much to say. A column that holds nothing but such words, as one of
/// figures below a long name, is spared while it is no wider than its part.
void makeRoom(std::vector<float> &widths, const std::vector<ColumnDemand> &demands, float available)
{
    const float words = available * 0.8F;
    if (sum(widths) <= words)
        return;
    std::vector<float> cut;
    float spared = 0;
    std::vector<bool> isSpared;
    for (size_t i = 0; i < widths.size(); ++i) {
        const bool spare =
            demands[i].natural <= demands[i].least * 1.05F && widths[i] * float(widths.size()) <= available * 1.1F;
        isSpared.push_back(spare);
        if (spare)
            spared += widths[i];
        else
            cut.push_back(widths[i]);
    }
    if (cut.empty() || spared > available / 2) {
        cutLargest(widths, words);
        return;
    }
    cutLargest(cut, words - spared);
    for (size_t i = 0, next = 0; i < widths.size(); ++i) {
        if (!isSpared[i])
            widths[i] = cut[next++];
    }
}

/// A column that needs no more than its even part gets it, so that short texts and dates stay on one line.
void satisfyModest(std::vector<float> &widths, const std::vector<ColumnDemand> &demands, float available)
{
    float left = available - sum(widths);
    for (size_t i = 0; i < widths.size(); ++i) {
        const float missing = demands[i].natural - widths[i];
        const bool isModest = demands[i].weight <= 0 && demands[i].natural * float(widths.size()) <= available;
        if (!isModest || missing <= 0 || missing > left / 2)
            continue;
        widths[i] += missing;
        left -= missing;
    }
}

} // namespace

std::vector<float> columnWidths(const std::vector<ColumnDemand> &demands, float available)
{
    std::vector<float> widths, shares, limits;
    float weightSum = 0;
    for (const ColumnDemand &demand : demands) {
        widths.push_back(demand.least);
        weightSum += demand.weight;
    }
    makeRoom(widths, demands, available);
    satisfyModest(widths, demands, available);
    // Columns by content grow from their longest word to their longest cell; beside weighted ones they leave these
    // half.
    for (size_t i = 0; i < demands.size(); ++i) {
        const ColumnDemand &demand = demands[i];
        shares.push_back(demand.weight > 0
                             ? 0
                             : std::max(0.1F, std::min({demand.typical, demand.natural, available}) - widths[i] + 4));
        limits.push_back(std::max(demand.natural, widths[i]));
    }
    float left = available - sum(widths);
    if (weightSum > 0) {
        left = left / 2 + distribute(widths, shares, limits, left / 2);
        // Each weighted column gets its share of all that the weighted ones have, unless its longest word needs more.
        float pool = left;
        std::vector<float> wanted(widths.size(), 0.0F);
        for (size_t i = 0; i < demands.size(); ++i)
            pool += demands[i].weight > 0 ? widths[i] : 0;
        float missing = 0;
        for (size_t i = 0; i < demands.size(); ++i) {
            wanted[i] = demands[i].weight > 0 ? std::max(0.0F, pool * demands[i].weight / weightSum - widths[i]) : 0;
            missing += wanted[i];
        }
        for (size_t i = 0; i < demands.size(); ++i)
            widths[i] += missing > 0 ? left * wanted[i] / missing : 0;
        return widths;
    }
    left = distribute(widths, shares, limits, left);
    // All cells on one line and room to spare: the table still fills the width.
    const float total = sum(widths);
    for (float &width : widths)
        width += total > 0 ? left * width / total : left / float(widths.size());
    return widths;
}

} // namespace inko::layout
