#pragma once

#include "core/exchange/columns/words.h"
#include "core/survey/surveyround.h"

namespace inko::tables {

/// How an answer came, to a survey or to a consultation.
const Words<Return::Channel> &channelWords();

} // namespace inko::tables
